import { OPERATIONS } from '../../../contract/index.ts';
import { briefingSettings } from '../../../core/briefing/settings.ts';
import { Trouble } from '../../../core/errors.ts';
import { briefingSettingsOf, changeBriefing } from '../../../engine/index.ts';
import { goTo } from '../authorise.ts';
import { bind } from '../bind.ts';

/** When the principal is briefed. */
export const BRIEFING_SETTINGS = {
  'briefing-show': bind(OPERATIONS['briefing-show'], async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    return { settings: await briefingSettingsOf(at.owner) };
  }),

  'briefing-change': bind(OPERATIONS['briefing-change'], async (desk, caller, asked) => {
    const at = await goTo(desk, caller, asked.principal, 'principal');
    const names = Object.keys(asked.settings);
    const unknown = names.find((name) => !Object.hasOwn(briefingSettings.shape, name));
    if (unknown !== undefined)
      throw new Trouble('setting-unknown', { retry: false, values: { setting: unknown } });
    const wanted = { ...(await briefingSettingsOf(at.owner)), ...asked.settings };
    const settings = briefingSettings.safeParse(wanted);
    if (!settings.success) {
      const [path = ''] = settings.error.issues[0]?.path.map(String) ?? [];
      const value = JSON.stringify(asked.settings[path]) ?? '';
      throw new Trouble('settings-invalid', { retry: false, values: { setting: path, value } });
    }
    await changeBriefing(at.owner, settings.data, at.user.id);
    return { settings: settings.data };
  }),
};
