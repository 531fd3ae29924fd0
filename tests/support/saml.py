"""What an identity provider publishes about itself."""

from .certificates import self_signed


def metadata(keys: int = 1, providers: int = 1) -> str:
    """So many identity providers of one entity, each with so many keys."""
    body = "".join(self_signed("idp").body.splitlines()[1:-1])
    key = f"""<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>
      <ds:X509Certificate>{body}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"""
    provider = f"""<md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    {key * keys}
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/sso"/>
  </md:IDPSSODescriptor>"""
    return f"""<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/metadata">
  {provider * providers}
</md:EntityDescriptor>{" " * 600}"""
