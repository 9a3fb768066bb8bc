// Types of zip.mjs for the tests.
export function zip(folder: string, file: string): void;
