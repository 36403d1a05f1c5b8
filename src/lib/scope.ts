/**
 * What one build publishes: every commune of the content tree, or the site of
 * one (`PORTAL_XA=<slug>`), whose addresses lose the `/{xa}` prefix.
 * `PORTAL_DEMO=0` leaves the fictional commune out.
 */
export type Scope = { only: string | null; withDemo: boolean };

function readScope(environment: NodeJS.ProcessEnv): Scope {
  const only = environment['PORTAL_XA'] ?? '';
  return { only: only === '' ? null : only, withDemo: environment['PORTAL_DEMO'] !== '0' };
}

export const scope: Scope = readScope(process.env);

/** Whether a commune's pages are part of this build. */
export function isInScope(commune: { slug: string; demo: boolean }): boolean {
  if (scope.only !== null) return commune.slug === scope.only;
  return scope.withDemo || !commune.demo;
}
