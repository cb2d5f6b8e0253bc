/** Why a bundle could not be read. Words for people are `bundle.failed.<word>`. */
export type ReadFailure =
  | 'not-found'
  /** It is there; the detail is the system's code (`EACCES`). */
  | 'not-readable'
  | 'not-a-zip'
  | 'not-a-bundle'
  /** A report is in it, and not as its schema says; the detail says where. */
  | 'bad-report'
  | 'newer-version'
  | 'too-large'
  | 'bad-name'
  | 'not-a-file'
  | 'duplicate'
  | 'encrypted'
  | 'lying';
