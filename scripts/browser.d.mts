// Types of browser.mjs for the tests.
export const quietFlags: readonly string[];
