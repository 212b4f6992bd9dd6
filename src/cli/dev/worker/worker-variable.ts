/** Marks a worker process; its value is the port to use. */
export const workerVariable = "SAEGIM_PREVIEW_PORT";
