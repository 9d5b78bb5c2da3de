/** A teacher's text in one field, in UTF-16 units: about seven pages, more than any host field takes. */
export const TEXT_LIMIT = 20_000;
