# Changes to the application server's logging.properties: one readable line per entry, in the state folder's log, four files of 50 MB at most.
s|^\(.*GlassFishLogHandler\.file\)=.*|\1=@LOG@|
s|^\(.*GlassFishLogHandler\.formatter\)=.*|\1=org.glassfish.main.jul.formatter.OneLineFormatter|
s|^\(.*GlassFishLogHandler\.rotation\.maxArchiveFiles\)=.*|\1=3|
s|^\(.*GlassFishLogHandler\.rotation\.limit\.megabytes\)=.*|\1=50|
s|^\(.*SimpleLogHandler\.level\)=.*|\1=OFF|
