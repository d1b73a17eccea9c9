/** A Git host as people call it: its address without what goes without saying. */
export const hostName = (url: string): string => url.replace(/^https:\/\//, '');
