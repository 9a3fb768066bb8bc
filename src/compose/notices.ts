// The short sentences a session shows in badge and checklist.
export const notices = {
  broke: 'The check could not run this time. Your message was not kept back.',
  missed: 'The check could not run on your last message. It was not kept back.',
  again: 'Press Send once more; it goes now.',
  schedule: 'Choose Schedule send once more; it goes through now.',
  copied: 'Copied. Paste it where it fits.',
  notCopied: 'This one is for you to type; it does not fit in here by itself.',
  stuck: 'Copied. Please look the draft over, and undo once if it looks odd.',
  moved: 'The draft has changed since. Here is how it stands now.',
} as const;

/** Where a notice is said: one about the last message leaves the badge to a draft that Send will ask about. */
export const placed = (text: string | undefined, held = false) =>
  held && text === notices.missed ? { remark: text } : { notice: text };
