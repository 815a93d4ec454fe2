import { expect, it } from 'vitest';
import { BundledHelp } from '../../../electron/services/help/help-index.ts';
import type { ErrorCategory, ErrorFinding } from '../../../shared/model/image-features.ts';
import { findHelp, rankHelp } from '../../../shared/retrieval/find-help.ts';

const documents = new BundledHelp().documents();
const finding = (category: ErrorCategory, message: string, code: string | null = null): ErrorFinding => ({
  id: 'error-1',
  category,
  message,
  code,
  box: { x: 0, y: 0, width: 10, height: 10 },
  confidence: 0.9,
  evidence: [],
  reasons: [],
  candidates: [],
});

it.each<[ErrorCategory, string, string | null, string]>([
  ['network', 'ssh: connect to host 10.0.0.5 port 22: Connection refused', null, 'Connection refused'],
  ['network', 'This site can’t be reached', 'ERR_NAME_NOT_RESOLVED', 'The host name could not be resolved'],
  ['authentication', 'Permission denied (publickey).', null, 'SSH: permission denied (publickey)'],
  ['not_found', 'bash: terraform: command not found', null, 'Command not found'],
  [
    'conflict',
    'Error: listen EADDRINUSE: address already in use :::3000',
    'EADDRINUSE',
    'The address or port is already in use',
  ],
  ['resource', 'tar: write error: No space left on device', null, 'No space left on the disk'],
  [
    'certificate',
    'curl: (60) SSL certificate problem: self-signed certificate',
    '60',
    'The certificate is not trusted',
  ],
  ['server', '503 Service Unavailable', '503', '503 Service Unavailable'],
  ['crash', "KeyError: 'total'", 'KeyError', 'The program stopped with an exception'],
  [
    'syntax',
    'ERROR: syntax error at or near "FORM" LINE 1: SELECT * FORM users',
    '42601',
    'SQL syntax error',
  ],
])('%s: %s', (category, message, code, title) => {
  expect(findHelp(finding(category, message, code), documents)?.document.title).toBe(title);
});

it('gives none where nothing fits', () => {
  expect(
    findHelp(finding('unknown', 'Lorem ipsum dolor sit amet, consetetur sadipscing elitr.'), documents),
  ).toBeNull();
  expect(findHelp(finding('network', 'Connection refused'), [])).toBeNull();
});

it('scores are cosines, best first', () => {
  const scores = rankHelp(finding('timeout', 'Operation timed out'), documents).map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(Math.max(...scores)).toBeLessThanOrEqual(1);
});
