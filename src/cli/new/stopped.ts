/** Carries the wish to stop, told in any question, to the one place that ends the command. */
export class Stopped extends Error {}
