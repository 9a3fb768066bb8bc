// Types of setup.mjs for the tests.
export const root: string;
export function installedChromium(): string | undefined;
export function installedFirefox(): string | undefined;
