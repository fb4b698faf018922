//! The name `marelle.local`, told to the network by multicast DNS: a comfort beside the QR code and the address.
//!
//! Many school networks carry no multicast, and some devices do not ask: nothing depends on it, and where it fails
//! it fails without a word. It is switched off in tests, as it would speak to the network they run in.

use std::net::IpAddr;

use mdns_sd::{DaemonEvent, IfKind, Receiver, ServiceDaemon, ServiceInfo, TxtProperty};

/// The names this PC may come to bear: where another PC of the network has the first one, it gets the next.
pub const NAMES: [&str; 5] = [
    "marelle.local",
    "marelle-2.local",
    "marelle-3.local",
    "marelle-4.local",
    "marelle-5.local",
];

/// The name while it is told to the network; dropping it takes the name back.
pub struct Name {
    daemon: ServiceDaemon,
    events: Receiver<DaemonEvent>,
    service: String,
    host: String,
    is_told: bool,
}

impl Name {
    /// Tells the network that the page is at this address and port; `None` where that cannot be.
    pub fn tell(address: IpAddr, port: u16) -> Option<Self> {
        let host = NAMES.first()?;
        let daemon = ServiceDaemon::new().ok()?;
        let told = register(&daemon, host, (address, port));
        let Some((events, service)) = told else {
            stop(&daemon);
            return None;
        };
        Some(Self {
            daemon,
            events,
            service,
            host: (*host).to_owned(),
            is_told: false,
        })
    }

    /// The name that is this PC's alone; `None` until the network has let it have one.
    ///
    /// A page that asks another teacher's PC by this name would not find its class, so it is shown only once known.
    pub fn host(&mut self) -> Option<&str> {
        while let Ok(event) = self.events.try_recv() {
            match event {
                DaemonEvent::Announce(..) => self.is_told = true,
                DaemonEvent::NameChange(change) if change.original.starts_with("marelle.local") => {
                    change
                        .new_name
                        .trim_end_matches('.')
                        .clone_into(&mut self.host);
                }
                _ => {}
            }
        }
        let is_ours = self.is_told && NAMES.contains(&self.host.as_str());
        is_ours.then_some(self.host.as_str())
    }
}

impl Drop for Name {
    fn drop(&mut self) {
        // The network forgets the name by itself after two minutes where this does not arrive.
        let goodbye = self.daemon.unregister(&self.service);
        drop(goodbye);
        stop(&self.daemon);
    }
}

fn register(
    daemon: &ServiceDaemon,
    host: &str,
    (address, port): (IpAddr, u16),
) -> Option<(Receiver<DaemonEvent>, String)> {
    let host = format!("{host}.");
    let no_properties: Vec<TxtProperty> = Vec::new();
    let mut service = ServiceInfo::new(
        "_http._tcp.local.",
        "Marelle",
        &host,
        address,
        port,
        no_properties,
    )
    .ok()?;
    service.set_requires_probe(true);
    service.set_interfaces(vec![IfKind::Addr(address)]);
    let events = daemon.monitor().ok()?;
    let name = service.get_fullname().to_owned();
    daemon.register(service).ok()?;
    Some((events, name))
}

fn stop(daemon: &ServiceDaemon) {
    let end = daemon.shutdown();
    drop(end);
}
