/** An object as a listing shows it. */
export interface ListedObject {
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** MD5 of the content, hexadecimal. */
  readonly etag: string;
}

/** The objects that S3 would hold; local files can stand for them. */
export interface ObjectStore {
  /** The text of an object in pieces of any length; absent when there is no such object. */
  read(bucket: string, key: string): Iterable<string> | undefined;
  /** The bytes of an object; absent when there is no such object. */
  bytes(bucket: string, key: string): Uint8Array | undefined;
  /** Objects of a bucket whose keys begin with a prefix, in the order of their keys. */
  list(bucket: string, prefix: string): Iterable<ListedObject>;
}
