import { createContext } from 'preact';

/** Whether a tool stands as a row that opens; else it is the work of its step, and stands open. */
export const AsRow = createContext(false);
