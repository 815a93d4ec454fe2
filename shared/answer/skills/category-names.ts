import type { ErrorCategory } from '../../model/image-features.ts';

/** Kinds of error as answers call them. */
export const CATEGORY_NAMES: Record<ErrorCategory, string> = {
  network: 'network error',
  permission: 'permission error',
  authentication: 'authentication error (login failed)',
  not_found: 'not found error (something is missing)',
  timeout: 'timeout',
  resource: 'resource error (disk, memory or quota)',
  syntax: 'syntax error',
  crash: 'crash (unhandled exception)',
  validation: 'validation error (invalid input in a form)',
  configuration: 'configuration error',
  conflict: 'conflict (locked, in use or already there)',
  certificate: 'certificate error',
  server: 'server error',
  unknown: 'error of unknown kind',
};
