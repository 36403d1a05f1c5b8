/** The first day a zip can name. Without a zone `fflate` reads and writes it in the same one, whichever that is: the bytes are alike everywhere. */
export const ZIP_TIME = '1980-01-01T12:00:00';
