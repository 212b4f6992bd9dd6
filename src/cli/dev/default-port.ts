/** The preview's port, unless another one is requested. */
export const defaultPort = 8080;
