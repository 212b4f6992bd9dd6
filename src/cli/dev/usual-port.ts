/** Where the preview is, unless another port was asked for. */
export const usualPort = 8080;
