import type { RibbonButton, RibbonGroup } from './manifest';

/** Draws the manifest's groups as Excel's Home tab would; `press` is called with the button that was pressed. */
export function drawRibbon(
  strip: HTMLElement,
  groups: readonly RibbonGroup[],
  press: (button: RibbonButton) => void,
): void {
  strip.replaceChildren(...groups.map((group) => drawGroup(group, press)));
}

function drawGroup(group: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const box = document.createElement('div');
  box.className = 'ribbon-group';
  box.setAttribute('role', 'group');
  const label = document.createElement('p');
  label.className = 'ribbon-group-label';
  label.id = `${group.id}-label`;
  label.textContent = group.label;
  box.setAttribute('aria-labelledby', label.id);
  const buttons = document.createElement('div');
  buttons.className = 'ribbon-buttons';
  buttons.append(...group.buttons.map((button) => drawButton(button, press)));
  box.append(buttons, label);
  return box;
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const drawn = document.createElement('button');
  drawn.type = 'button';
  drawn.id = button.id;
  drawn.className = 'ribbon-button';
  drawn.title = button.tip;
  if (button.action.type === 'pane') drawn.setAttribute('aria-controls', 'pane');
  const icon = document.createElement('img');
  icon.src = button.icon;
  icon.alt = '';
  icon.width = icon.height = 32;
  const label = document.createElement('span');
  label.textContent = button.label;
  drawn.append(icon, label);
  drawn.addEventListener('click', () => press(button));
  return drawn;
}
