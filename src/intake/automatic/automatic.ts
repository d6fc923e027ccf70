export function readAutomatic(x: any): any { return null; }
