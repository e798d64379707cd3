Feature: The base of a view

  Rule: VIW-52 A view of a tensor names its base

    @VIW-52.1
    Scenario: Functions that make views
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      Then `(CODE._base is t, CODE._is_view())` is `(True, True)` for every row of
        | CODE                             |
        | t[1]                             |
        | t[:, 1:]                         |
        | t[...]                           |
        | t[None]                          |
        | t.T                              |
        | t.permute(1, 0)                  |
        | t.view(6)                        |
        | t.reshape(6)                     |
        | t.flatten()                      |
        | t.expand(2, 2, 3)                |
        | t.squeeze()                      |
        | t.unsqueeze(0)                   |
        | t.select(0, 1)                   |
        | t.narrow(1, 0, 2)                |
        | t.split(1)[0]                    |
        | t.chunk(2)[1]                    |
        | t.unbind()[0]                    |
        | t.diagonal()                     |
        | t.unfold(1, 2, 1)                |
        | t.as_strided((2,), (1,))         |
        | torch.broadcast_to(t, (2, 2, 3)) |
      And `t` is unchanged

    @VIW-52.2 @needs:MEM-6
    Scenario: A view of a view
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = t[1]`
      When `w = v.view(3, 1)[1:]`
      Then `(w._base is t, w._base is v)` is `(True, False)`
      And `w` and `t` share memory
      And `t` is unchanged

    @VIW-52.3 @needs:MEM-6
    Scenario: A view of a detached tensor
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `d = t.detach()`
      When `v = d[1:]`
      Then `(v._base is d, v._base is t)` is `(True, False)`
      And `v` and `t` share memory
      And `t` is unchanged

    @VIW-52.4
    Scenario Outline: A view made <description>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `<code>`
      Then `(v._base is t, v._is_view())` is `(True, True)`
      And `t` is unchanged

      Examples:
        | case    | description                      | code                            |
        | graph   | of a leaf                        | v = t[1:]                       |
        | no_grad | while gradients are not recorded | with torch.no_grad(): v = t[1:] |

    @VIW-52.5 @needs:DEV-2
    Scenario: A tensor on meta
      Given `t = torch.empty(2, 3, device='meta')`
      When `v = t[1]`
      Then `(v._base is t, v._is_view(), v.storage_offset())` is `(True, True, 3)`

    @VIW-52.6 @needs:LIF-1
    Scenario: The base is kept alive
      Given `v = torch.tensor([1.0, 2.0])[1:]`
      When garbage is collected
      Then `v._base` is `[1.0, 2.0]`
      And `v._base is v._base` is `True`

  Rule: VIW-53 A tensor that is no view has no base

    @VIW-53.1 @needs:CPY-24 @needs:VIW-40
    Scenario: Copies, results and the tensor itself
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      Then `(CODE._base, CODE._is_view())` is `(None, False)` for every row of
        | CODE                |
        | t                   |
        | t.clone()           |
        | t.T.reshape(6)      |
        | t.T.contiguous()    |
        | t[[0]]              |
        | t[t > 2]            |
        | (t + 1)             |
        | t.to(torch.float64) |
        | t.contiguous()      |
        | t.cpu()             |
        | torch.as_tensor(t)  |
        | torch.flip(t, (0,)) |
        | torch.zeros_like(t) |
      And `t` is unchanged

    @VIW-53.2 @needs:REF-2 @needs:MEM-1 @needs:MEM-3 @needs:CPY-30 @needs:BIT-1 @needs:MEM-27
    Scenario Outline: <description> shares memory and is no view
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `u = <code>`
      Then `(u._base, u._is_view())` is `(None, False)`
      And `u` and `t` share memory
      And `t` is unchanged

      Examples:
        | case        | description                    | code                        |
        | detach      | A detached tensor              | t.detach()                  |
        | data        | The data of a tensor           | t.data                      |
        | part        | The data of a view             | t[1].data                   |
        | detached    | A detached view                | t[1].detach()               |
        | bits        | Another dtype of the same size | t.view(torch.int32)         |
        | from_numpy  | A tensor over its array        | torch.from_numpy(t.numpy()) |
        | from_dlpack | A tensor imported by DLPack    | torch.from_dlpack(t)        |

    @VIW-53.4 @needs:GRA-31 @needs:GRA-33 @needs:REF-2 @needs:MEM-6 @needs:MEM-1
    Scenario Outline: A view of an inference tensor, made <where>
      Given `with torch.inference_mode(): t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      When `<code>`
      And `t.numpy()[3] = 9`
      Then `(v._base, v._is_view(), v.is_inference())` is `(None, False, True)`
      And `v[-1].item()` is `9.0`

      Examples:
        | case     | where                  | code                                   |
        | inside   | in inference mode      | with torch.inference_mode(): v = t[1:] |
        | outside  | after inference mode   | v = t[1:]                              |
        | detached | of the detached tensor | v = t.detach()[1:]                     |
        | twice    | of a view              | v = t[1:][1:]                          |

    @VIW-53.3
    Scenario: A tensor whose axes changed in place
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `t.t_()`
      Then `(t._base, t._is_view())` is `(None, False)`
