import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether a program that is missing can be installed here: as root on Debian. */
export function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages, quietly. */
export function installPackages(...packages: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: environment });
  const words = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  execFileSync('apt-get', words, { stdio: 'ignore', env: environment });
}
