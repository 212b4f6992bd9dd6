/** Where the preview is, unless another port was asked for. */
export const defaultPort = 8080;
