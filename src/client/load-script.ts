const under = new Map<string, Promise<void>>();

/**
 * Runs a script of its own, once: `import()` is newer than the oldest browsers that search here.
 * The address comes from `?worker&url`, Vite's way to make one self-contained classic script of a file
 * (lowered to ES2017 in astro.config.mjs); no worker is made of it. In dev it is a module.
 * Rejects when the script cannot be had; asking again is then possible.
 */
export function loadScript(address: string): Promise<void> {
  const before = under.get(address);
  if (before !== undefined) return before;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      under.delete(address);
      reject(new Error(address));
    };
    document.head.appendChild(script);
  });
  under.set(address, loading);
  return loading;
}
