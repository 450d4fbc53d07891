import './actions/actions-view';
import './columns/columns-view';
import './findings/findings-view';
import './help/help-view';
import './settings/settings-view';
