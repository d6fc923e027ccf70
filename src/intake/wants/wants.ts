export function readWants(x: any): any { return []; }
