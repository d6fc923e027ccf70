import type { Told } from '../telling/tell-error.ts';

/** An error the running office has put into words already. */
export class ToldError extends Error {
  readonly told: Told;

  constructor(told: Told) {
    super(told.code);
    this.name = 'ToldError';
    this.told = told;
  }
}
