/** Marks the process that does the previewing; its value is the port to take. */
export const workerVariable = "SAEGIM_PREVIEW_PORT";
