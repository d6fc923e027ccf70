-- What is being arranged in a thread is looked for at every mail, also among the meetings that are over.
CREATE INDEX convening_party_by_thread ON convening_party (thread) WHERE thread IS NOT NULL;
