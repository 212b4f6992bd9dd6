/** Problems of dates. */
export const dateRules = {} as const;
