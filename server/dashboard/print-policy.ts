/**
 * Run by staff on the site itself, where no other site's permission is needed to read a header. A policy that forbids the reading
 * is told by its own violation.
 */
export const PRINT_POLICY =
  "addEventListener('securitypolicyviolation', (found) => console.log(found.originalPolicy)); fetch(location.href).then((page) => console.log(page.headers.get('content-security-policy') ?? document.querySelector('meta[http-equiv=\"content-security-policy\" i]')?.content ?? 'This page has no policy.'), () => {})";
