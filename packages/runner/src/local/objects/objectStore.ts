/** The objects that S3 would hold; local files can stand for them. */
export interface ObjectStore {
  /** The text of an object in pieces of any length; absent when there is no such object. */
  read(bucket: string, key: string): Iterable<string> | undefined;
}
