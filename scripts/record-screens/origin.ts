/** Where the program of a scene comes from: the head that every recorded scene has. */

export type Origin = {
  program: string;
  package: string;
  /** The package whose installed version is the program's. */
  versionOf: { npm: string } | { debian: string };
};

/** A program of a Debian 12 package; it is called as the package unless another name is given. */
export const fromDebian = (name: string, program = name): Origin => ({
  program,
  package: `${name} (Debian 12)`,
  versionOf: { debian: name },
});

/** A program or kit of an npm package, and how people call it. */
export const fromNpm = (name: string, program: string): Origin => ({
  program,
  package: `${name} (npm)`,
  versionOf: { npm: name },
});
