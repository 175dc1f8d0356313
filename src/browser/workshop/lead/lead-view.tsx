import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useBoot, useLang, useWorkshop } from '../use-workshop.tsx';
import { TablesPanel } from './overview/tables-panel.tsx';
import { PeoplePanel } from './people/people-panel.tsx';
import { SettingsPanel } from './settings/settings-panel.tsx';
import { TalkPanel } from './talk/talk-panel.tsx';
import { leadTexts } from './texts.ts';
import { TimePanel } from './time/time-panel.tsx';
import './lead.css';
import './lead-panels.css';

/** The facilitator's desk: the tables, the time, the people, what is said, and how it is set up. */
export function LeadView() {
  const t = leadTexts[useLang()];
  const { viewer } = useBoot();
  const { leads, asking } = useWorkshop(({ participants }) => ({
    leads: participants[viewer]?.facilitator === true && participants[viewer].status === 'admitted',
    asking: Object.values(participants).filter(
      ({ status, hand }) => status === 'pending' || hand !== null,
    ).length,
  }));
  if (!leads) return <p className="desk">{t.notLeading}</p>;
  return (
    <div className="desk">
      <h2>{t.title}</h2>
      <Tabs className="lead-tabs">
        <TabList className="lead-tabs__list" aria-label={t.sections}>
          <Tab id="tables">{t.tabTables}</Tab>
          <Tab id="time">{t.tabTime}</Tab>
          <Tab id="people">
            {t.tabPeople}
            {asking > 0 && (
              <span className="lead-badge">
                {asking}
                <span className="lead-hidden"> {t.attention}</span>
              </span>
            )}
          </Tab>
          <Tab id="talk">{t.tabMessages}</Tab>
          <Tab id="settings">{t.tabSettings}</Tab>
        </TabList>
        <TabPanel id="tables" className="lead-panel">
          <TablesPanel />
        </TabPanel>
        <TabPanel id="time" className="lead-panel">
          <TimePanel />
        </TabPanel>
        <TabPanel id="people" className="lead-panel">
          <PeoplePanel />
        </TabPanel>
        <TabPanel id="talk" className="lead-panel">
          <TalkPanel />
        </TabPanel>
        <TabPanel id="settings" className="lead-panel">
          <SettingsPanel />
        </TabPanel>
      </Tabs>
    </div>
  );
}
