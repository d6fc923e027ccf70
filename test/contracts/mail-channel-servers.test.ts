import { lookForDovecot } from '../peers/dovecot.ts';
import { withPeer } from '../peers/presence.ts';
import { serversRig } from './mail-channel-servers.ts';
import { mailChannelContract } from './mail-channel.ts';

const KIND = 'Dovecot and SMTP';

withPeer(KIND, lookForDovecot(), () => mailChannelContract(KIND, serversRig));
