import type { Model } from '../../core/ports/model.ts';

/** The model of an office that has none: it gives nothing, and says so. */
export const noModel: Model = {
  ask: async () => ({ answer: 'none', why: 'no-endpoint' }),
};
