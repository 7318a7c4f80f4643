/** Told what happens while it happens. */
export type Progress = (line: string) => void;
