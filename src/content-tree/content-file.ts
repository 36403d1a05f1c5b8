/** A file of the content folder, as whoever reads the disk hands it to the checks. */
export type ContentFile = {
  /** Below the content folder, parts joined by `/`, in NFC. */
  path: string;
  /** The text of an entry (YAML, Markdown); absent for attached files, whose presence is all that counts. */
  text?: string;
  /** Why an entry has no text: a symbolic link is never followed, and only UTF-8 is read. */
  unreadable?: 'link' | 'encoding';
};
