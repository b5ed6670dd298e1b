# Changes to the application server's domain.xml: one plain HTTP listener, every other door shut.
# The server insists on its administration listener; it stays on the loopback address, behind a generated password.
s|<network-listener port="8080" |<network-listener address="@ADDRESS@" port="@PORT@" |
/<network-listener port="8181" /d
s|<network-listener port="4848" |<network-listener address="127.0.0.1" port="@ADMIN_PORT@" |
# Not in the file, and then on by default, for everybody: the messaging service.
s|<system-property name="JMS_PROVIDER_PORT" value="7676".*|<jms-service type="DISABLED"/>|
s|network-listeners="http-listener-1,http-listener-2"|network-listeners="http-listener-1"|
s|<iiop-listener \(.*\)address="0.0.0.0"|<iiop-listener enabled="false" \1address="127.0.0.1"|
s|<jmx-connector \(.*\)address="0.0.0.0"|<jmx-connector enabled="false" \1address="127.0.0.1"|
s|org.apache.felix.shell,org.apache.felix.gogo.runtime,.*org.apache.felix.fileinstall<|org.apache.felix.fileinstall<|
s|<thread-pool name="http-thread-pool" max-queue-size="4096">|<thread-pool name="http-thread-pool" min-thread-pool-size="8" max-thread-pool-size="50" max-queue-size="4096">|
s|<http default-virtual-server="server" max-connections="250">|<http default-virtual-server="server" max-connections="250" server-header="false" xpowered-by="false">|
