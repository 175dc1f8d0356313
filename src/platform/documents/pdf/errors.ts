/** Too many are waiting. Nothing was begun; trying again in a moment is right. */
export class PdfBusy extends Error {
  override name = 'PdfBusy';
}

/** More than five whole cookbooks in one document. */
export class PdfTooLarge extends Error {
  override name = 'PdfTooLarge';
}

/** The document took longer than allowed and was given up. */
export class PdfTimeout extends Error {
  override name = 'PdfTimeout';
}

/** The compiler refused the document, or it does not conform to PDF/UA-1. A fault of ours, not the reader's. */
export class PdfNotConforming extends Error {
  override name = 'PdfNotConforming';
}

/** The engine was closed while the document waited or was being made. */
export class PdfClosed extends Error {
  override name = 'PdfClosed';
}
