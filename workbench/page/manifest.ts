/** What the page needs of an add-in's manifest. Texts are in the manifest's default language. */
export interface Manifest {
  readonly id: string;
  readonly title: string;
  /** Path and query on our own server, without the manifest's origin. */
  readonly page: string;
  readonly functions: { readonly metadata: string; readonly namespace: string } | null;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the icon of 32 pixels. */
  readonly icon: string;
  readonly action: { readonly type: 'command'; readonly name: string } | { readonly type: 'pane' };
}

/** Throws a sentence where the manifest is no XML or names a resource it does not hold. */
export function readManifest(xml: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  if (all(manifest, 'parsererror').length > 0) throw new Error('manifest.xml is not well-formed XML.');
  const functions = all(manifest, 'ExtensionPoint').find((point) => typeOf(point) === 'CustomFunctions');
  const ribbon = all(manifest, 'ExtensionPoint').filter((point) => typeOf(point) === 'PrimaryCommandSurface');
  return {
    id: one(manifest, 'Id').textContent.trim(),
    title: defaultValue(one(manifest, 'DisplayName')),
    page: pathOf(defaultValue(one(one(manifest, 'DefaultSettings'), 'SourceLocation'))),
    functions: functions
      ? {
          metadata: pathOf(resource(one(one(functions, 'Metadata'), 'SourceLocation'))),
          namespace: resource(one(functions, 'Namespace')),
        }
      : null,
    groups: ribbon.flatMap((point) => all(point, 'Group').map(readGroup)),
  };
}

function readGroup(group: Element): RibbonGroup {
  return {
    id: group.id,
    label: resource(one(group, 'Label')),
    buttons: all(group, 'Control')
      .filter((control) => typeOf(control) === 'Button')
      .map(readButton),
  };
}

function readButton(button: Element): RibbonButton {
  const action = one(button, 'Action');
  const icon = all(button, 'Image').find((image) => image.getAttribute('size') === '32');
  if (!icon) throw new Error(`manifest.xml: the button ${button.id} has no icon of 32 pixels.`);
  return {
    id: button.id,
    label: resource(one(button, 'Label')),
    tip: resource(one(one(button, 'Supertip'), 'Description')),
    icon: pathOf(resource(icon)),
    action:
      typeOf(action) === 'ShowTaskpane'
        ? { type: 'pane' }
        : { type: 'command', name: one(action, 'FunctionName').textContent.trim() },
  };
}

// Prefixes differ between manifests, so elements are found by their local names.
function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function one(within: Document | Element, name: string): Element {
  const [first] = all(within, name);
  if (!first) throw new Error(`manifest.xml has no ${name} where one is needed.`);
  return first;
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}

function resource(element: Element): string {
  const id = element.getAttribute('resid') ?? '';
  const named = ['Image', 'Url', 'String']
    .flatMap((name) => all(element.ownerDocument, name))
    .find((candidate) => candidate.id === id);
  if (!named) throw new Error(`manifest.xml names the resource "${id}", which it does not hold.`);
  return defaultValue(named);
}

function defaultValue(element: Element): string {
  return element.getAttribute('DefaultValue') ?? '';
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
