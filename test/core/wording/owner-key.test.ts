import { readOwner } from '../../../src/core';

test.each([
  ['Asst Dir, Housing', 'assistant director housing'],
  ['AD Housing', 'assistant director housing'],
  ['Head Teacher', 'headteacher'],
  ['Head-teacher', 'headteacher'],
  ['Chief Exec', 'chief executive'],
  ['Chief Executive Officer', 'chief executive'],
  ['CEO', 'chief executive'],
  ['Co-ordinator', 'coordinator'],
  ['Volunteer Co‑ordinator', 'volunteer coordinator'],
  ['s.151 Officer', 'section 151 officer'],
  ['Section 151', 'section 151 officer'],
  ['Head of Parks', 'head parks'],
  ['Mrs A. Whitlock', 'a whitlock'],
  ['Whitlock, Jo', 'jo whitlock'],
  ['Dr Jo Whitlock', 'jo whitlock'],
])('The key of ‘%s’ is ‘%s’.', (text, key) => expect(readOwner(text).owners[0]!.key).toBe(key));
