/** The system's own code for what went wrong (`ENOSPC`), else all it says. */
export const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
