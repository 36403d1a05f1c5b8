export type Severity = 'error' | 'warning';

/**
 * Every way a content file can be wrong. Code and name of a kind are public
 * (messages, JSON output, the editors' guide): neither ever changes or comes
 * back for something else. Texts: src/strings/content-problems.ts.
 */
export const contentProblemKinds = {
  // The file itself
  'syntax-error': { code: 'ND001', severity: 'error' },
  'front-matter-missing': { code: 'ND002', severity: 'error' },
  'unknown-place': { code: 'ND003', severity: 'error' },
  'unreadable-file': { code: 'ND004', severity: 'error' },
  'duplicate-key': { code: 'ND005', severity: 'error' },
  // One field against its schema
  'missing-field': { code: 'ND010', severity: 'error' },
  'wrong-type': { code: 'ND011', severity: 'error' },
  'unknown-key': { code: 'ND012', severity: 'error' },
  'not-in-list': { code: 'ND013', severity: 'error' },
  'wrong-form': { code: 'ND014', severity: 'error' },
  'empty-value': { code: 'ND015', severity: 'error' },
  'out-of-range': { code: 'ND016', severity: 'error' },
  'impossible-date': { code: 'ND017', severity: 'error' },
  'number-unreadable': { code: 'ND018', severity: 'error' },
  'reserved-slug': { code: 'ND019', severity: 'error' },
  // Identity
  'id-not-file-name': { code: 'ND020', severity: 'error' },
  'commune-not-folder': { code: 'ND021', severity: 'error' },
  'duplicate-id': { code: 'ND022', severity: 'error' },
  'duplicate-commune-code': { code: 'ND023', severity: 'error' },
  'duplicate-village': { code: 'ND024', severity: 'error' },
  'village-name-clash': { code: 'ND025', severity: 'error' },
  'duplicate-target': { code: 'ND026', severity: 'error' },
  'duplicate-unit': { code: 'ND027', severity: 'error' },
  'duplicate-document-number': { code: 'ND028', severity: 'error' },
  // References
  'dangling-reference': { code: 'ND040', severity: 'error' },
  'village-of-other-commune': { code: 'ND041', severity: 'error' },
  'clause-not-in-plan': { code: 'ND042', severity: 'error' },
  'called-for-not-named': { code: 'ND043', severity: 'error' },
  'named-not-called-for': { code: 'ND044', severity: 'error' },
  'self-reference': { code: 'ND045', severity: 'error' },
  'picture-missing': { code: 'ND046', severity: 'error' },
  'picture-unused': { code: 'ND047', severity: 'warning' },
  // Words and body
  'other-commune-named': { code: 'ND060', severity: 'error' },
  'code-in-body': { code: 'ND061', severity: 'error' },
  'html-in-body': { code: 'ND062', severity: 'error' },
  'heading-clause-malformed': { code: 'ND063', severity: 'error' },
  'duplicate-heading': { code: 'ND064', severity: 'error' },
  'heading-level': { code: 'ND065', severity: 'error' },
  'empty-section': { code: 'ND066', severity: 'error' },
  'section-without-content': { code: 'ND067', severity: 'error' },
  'not-sayable': { code: 'ND068', severity: 'warning' },
  'address-not-said': { code: 'ND069', severity: 'warning' },
  // The tree as a whole
  'collection-empty': { code: 'ND070', severity: 'error' },
  'commune-without-plan': { code: 'ND071', severity: 'error' },
  'demo-code': { code: 'ND072', severity: 'error' },
  // Dates and document numbers against each other
  'outside-period': { code: 'ND080', severity: 'error' },
  'dates-reversed': { code: 'ND081', severity: 'error' },
  'mixed-number-form': { code: 'ND090', severity: 'warning' },
  'other-number': { code: 'ND091', severity: 'error' },
  'wrong-system': { code: 'ND092', severity: 'error' },
} as const satisfies Record<string, { code: string; severity: Severity }>;

export type ContentProblemKind = keyof typeof contentProblemKinds;
