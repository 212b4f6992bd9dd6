/** Problems of config. */
export const configRules = {} as const;
