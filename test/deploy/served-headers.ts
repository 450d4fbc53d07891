type Headers = Record<string, string>;

/** The headers by which nginx would serve a path, by its own order of places: exact, `^~`, patterns, the longest. */
export function nginxHeaders(configuration: string, path: string): Headers | number {
  const places = [...configuration.matchAll(/^location (?:(=|\^~|~) )?"?(.*?)"? \{\n([^]*?)^\}/gm)].map(
    ([, kind = '', place = '', body = '']) => ({ kind, place, body }),
  );
  const below = places
    .filter(({ kind, place }) => kind !== '~' && kind !== '=' && path.startsWith(place))
    .sort((a, b) => b.place.length - a.place.length)[0];
  const found =
    places.find(({ kind, place }) => kind === '=' && place === path) ??
    (below?.kind === '^~' ? below : undefined) ??
    places.find(({ kind, place }) => kind === '~' && new RegExp(place).test(path)) ??
    below;
  if (!found) throw new Error(`nginx has no place for ${path}`);
  const answer = /return (\d+);/.exec(found.body);
  if (answer) return Number(answer[1]);
  return Object.fromEntries(
    [...found.body.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [name!, value!]),
  );
}

/** The headers by which IIS would serve a file, by its path in the site: those of the site, then of its own place. */
export function iisHeaders(configuration: string, file: string): Headers {
  const [whole = '', ...places] = configuration.split(/(?=<location path=)/);
  const own = places.filter((place) => {
    const path = /path="([^"]*)"/.exec(place)![1]!;
    return file === path || file.startsWith(`${path}/`);
  });
  const headers: Headers = {};
  for (const part of [whole, ...own])
    for (const [, verb, name, value] of part.matchAll(/<(add|remove) name="([^"]*)"(?: value="([^"]*)")?/g)) {
      if (verb === 'remove') delete headers[name!];
      else if (name! in headers) throw new Error(`IIS refuses a second ${name} for ${file}`);
      else headers[name!] = value!;
    }
  return headers;
}

/** The headers by which Azure Static Web Apps would serve a path: everybody's, then those of the first route that fits. */
export function staticWebAppHeaders(configuration: string, path: string): Headers {
  const { globalHeaders, routes } = JSON.parse(configuration) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  const fits = (route: string): boolean => {
    const [, start, endings] = /^([^*]*)(?:\*(?:\.\{(.*)\})?)?$/.exec(route)!;
    if (!route.includes('*')) return path === route;
    return (
      path.startsWith(start!) && (!endings || endings.split(',').some((each) => path.endsWith(`.${each}`)))
    );
  };
  return { ...globalHeaders, ...routes.find(({ route }) => fits(route))?.headers };
}
