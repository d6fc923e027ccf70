/** Elements inside one another: deeper than any request of WebDAV, shallow enough for every stack. */
export const MAX_DEPTH = 64;

/** Elements of one request: a multiget of 20,000 objects and what stands around it. */
export const MAX_ELEMENTS = 20_100;

/** Attributes of one element: each is compared with the others, so that none stands there twice. */
export const MAX_ATTRIBUTES = 32;

/** Longest name of an element or a namespace: properties a client makes up are kept and written back. */
export const MAX_NAME_LENGTH = 512;
