/** Outside the framework nothing is kept: tests read the database as it is. */
export const unstable_cache = <T extends (...args: never[]) => unknown>(ask: T) => ask;
