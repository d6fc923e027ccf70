export function scoreBounces(): readonly never[] { return []; }
