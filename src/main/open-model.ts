import type { ModelOpener } from '../engine/index.ts';

/** Opens a model of a kind this office knows. Nothing of it is loaded before a principal has set one and is asked about. */
export const openModel: ModelOpener = async (settings, how) => {
  switch (settings.kind) {
    case 'openai-compatible': {
      const { openAiCompatible } = await import('../models/openai-compatible/model.ts');
      return openAiCompatible({ settings, ...how });
    }
    case 'anthropic': {
      const { anthropic } = await import('../models/anthropic/model.ts');
      return anthropic({ settings, ...how });
    }
    default:
      return settings.kind satisfies never;
  }
};
