import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether a program that is missing can be installed here: as root on Debian. */
export function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(program: 'apt-get' | 'apt-cache', ...words: readonly string[]): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return execFileSync(program, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env,
  });
}

/** Installs Debian packages, quietly. */
export function installPackages(...packages: readonly string[]): void {
  apt('apt-get', 'update', '-q');
  apt('apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages);
}

/** The same for a package that not every release has; one that is not offered is not missed. */
export function installIfOffered(name: string): void {
  apt('apt-get', 'update', '-q');
  const isOffered = apt('apt-cache', 'search', '--names-only', `^${name}$`).trim() !== '';
  if (isOffered) installPackages(name);
}
