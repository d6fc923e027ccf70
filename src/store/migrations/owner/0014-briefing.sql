-- When a duty was last due for a reason is asked each time its next moment is set.
CREATE INDEX wake_by_duty ON wake (duty, reason, at);
