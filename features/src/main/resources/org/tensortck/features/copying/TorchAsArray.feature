Feature: torch.asarray

  Rule: CPY-11 asarray shares an array that already fits

    @CPY-11.1
    Scenario Outline: <description>: t = torch.asarray(a<options>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `t = torch.asarray(a<options>)`
      Then `t` is `[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]`
      And `t.dtype` is `torch.float64`
      And `t` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case   | description             | options                           |
        | plain  | Without copy            |                                   |
        | none   | copy=None               | , copy=None                       |
        | false  | copy=False              | , copy=False                      |
        | dtype  | The dtype of the array  | , dtype=torch.float64, copy=False |
        | device | The device of the array | , device="cpu", copy=False        |

    @CPY-11.2 @needs:MEM-7
    Scenario Outline: <description>, copies forbidden
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `t = torch.asarray(a<part>, copy=False)`
      Then `t` is `a<part>`
      And `t` has strides `<strides>`
      And `t` and `a<part>` have the same memory
      And `a` is unchanged

      Examples:
        | case       | description         | part     | strides |
        | column     | A column            | [:, 1]   | (3,)    |
        | step       | Every second column | [:, ::2] | (3, 2)  |
        | transposed | A transposed array  | .T       | (1, 3)  |

    @CPY-11.3
    Scenario Outline: A 0-d array
      Given `a = np.array(1.5)`
      When `t = torch.asarray(a)`
      Then `t` is `1.5`
      And `t.shape` is `()`
      And `a` is unchanged

      Examples:
        | case  |
        | plain |

  Rule: CPY-12 asarray of a tensor that already fits shares its memory

    @CPY-12.1
    Scenario Outline: <description>: u = torch.asarray(t<options>)
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.float32)`
      When `u = torch.asarray(t<options>)`
      Then `u` and `t` have the same memory
      And `t` is unchanged

      Examples:
        | case   | description              | options                           |
        | plain  | Without copy             |                                   |
        | none   | copy=None                | , copy=None                       |
        | false  | copy=False               | , copy=False                      |
        | dtype  | The dtype of the tensor  | , dtype=torch.float32, copy=False |
        | device | The device of the tensor | , device="cpu", copy=False        |

  Rule: CPY-13 asarray with copy=True copies

    @CPY-13.1 @needs:MEM-7
    Scenario Outline: <description>: t = torch.asarray(a<part>, copy=True)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `t = torch.asarray(a<part>, copy=True)`
      Then `t` is `a<part>`
      And `t.dtype` is `torch.float64`
      And `t.storage_offset()` is `0`
      And `t` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case       | description        | part   |
        | whole      | An array           |        |
        | column     | A column           | [:, 1] |
        | transposed | A transposed array | .T     |

    @CPY-13.2
    Scenario: A tensor
      Given `t = torch.tensor([1.0, 2.0])`
      When `u = torch.asarray(t, copy=True)`
      Then `u is t` is `False`
      And `u` is `[1.0, 2.0]`
      And `u` and `t` do not share memory
      And `t` is unchanged

    @CPY-13.3 @warns:GRADIENTS_INHERITED
    Scenario: The copy of a leaf that requires gradients is part of its graph
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `u = torch.asarray(t, copy=True)`
      Then `u` is `[1.0, 2.0]`
      And `u.requires_grad` is `True`
      And `u.is_leaf` is `False`
      And `u` and `t` do not share memory
      And `t` is unchanged

    @CPY-13.4
    Scenario: A list is copied in any case
      Given `numbers = [1.0, 2.0]`
      When `t = torch.asarray(numbers, copy=True)`
      And `t[0] = 9`
      Then `t` is `[9.0, 2.0]`
      And `numbers` is `[1.0, 2.0]`

  Rule: CPY-14 asarray copies where dtype or device changes

    @CPY-14.1
    Scenario Outline: <description>: t = torch.asarray(a, dtype=torch.float32<options>)
      Given `a = np.array([1.5, 2.5])`
      When `t = torch.asarray(a, dtype=torch.float32<options>)`
      Then `t` is `[1.5, 2.5]`
      And `t.dtype` is `torch.float32`
      And `t` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case  | description                               | options     |
        | plain | An array with another dtype               |             |
        | none  | An array with another dtype and copy=None | , copy=None |
        | true  | An array with another dtype and copy=True | , copy=True |

    @CPY-14.2
    Scenario Outline: A tensor that <description> with another dtype
      Given `t = torch.tensor([1.5, 2.5], dtype=torch.float32, requires_grad=<gradients>)`
      When `u = torch.asarray(t, dtype=torch.float64)`
      Then `u` is `[1.5, 2.5]`
      And `u.dtype` is `torch.float64`
      And `u.requires_grad` is `<gradients>`
      And `u` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case  | description                | gradients |
        | plain | does not require gradients | False     |

      @warns:GRADIENTS_INHERITED
      Examples:
        | case | description        | gradients |
        | leaf | requires gradients | True      |

    @CPY-14.3 @needs:DEV-2
    Scenario: Another device
      Given `a = np.array([1.5, 2.5])`
      When `t = torch.asarray(a, device="meta")`
      Then `t.device` is `torch.device("meta")`
      And `t.shape` is `(2,)`
      And `t.dtype` is `torch.float64`
      And `a` is unchanged

    @CPY-14.4
    Scenario Outline: <description>: t = torch.asarray(<data>)
      When `t = torch.asarray(<data>)`
      Then `t` is `<data>`
      And `t.dtype` is `torch.<dtype>`

      Examples:
        | case   | description     | data          | dtype |
        | list   | A list          | [[1, 2]]      | int64 |
        | number | A number        | 5             | int64 |
        | bools  | A list of bools | [True, False] | bool  |

  Rule: CPY-15 asarray with copy=False refuses a necessary copy

    @CPY-15.1
    Scenario Outline: <description>: t = torch.asarray(<code>, copy=False)
      Given `a = np.array([1.5, 2.5])`
      And `u = torch.tensor([1.5, 2.5], dtype=torch.float32)`
      When `t = torch.asarray(<code>, copy=False)`
      Then it fails with `COPY_NEEDED`
      And `a` is unchanged
      And `u` is unchanged

      Examples:
        | case         | description                 | code                   |
        | array_dtype  | An array with another dtype | a, dtype=torch.float32 |
        | tensor_dtype | A tensor with another dtype | u, dtype=torch.float64 |
        | list         | A list                      | [1.5, 2.5]             |
        | tuple        | A tuple                     | (1.5, 2.5)             |
        | number       | A number                    | 1.5                    |
        | scalar       | A NumPy scalar              | a[0]                   |

    @CPY-15.2
    Scenario Outline: <description> on another device
      Given `a = np.array([1.5, 2.5])`
      And `u = torch.tensor([1.5, 2.5])`
      When `t = torch.asarray(<code>, device="meta", copy=False)`
      Then it fails with `COPY_NEEDED`
      And `a` is unchanged
      And `u` is unchanged

      Examples:
        | case   | description | code |
        | array  | An array    | a    |
        | tensor | A tensor    | u    |

  Rule: CPY-35 asarray of a member of the graph stays in it

    @CPY-35.1 @needs:CPY-12 @warns:GRADIENTS_INHERITED
    Scenario Outline: <description>: u = torch.asarray(t<options>)
      Given `leaf = torch.tensor([1.0, 2.0], dtype=torch.float32, requires_grad=True)`
      And `t = leaf<made by>`
      When `u = torch.asarray(t<options>)`
      Then `u` is `[1.0, 2.0]`
      And `(u.requires_grad, u.is_leaf)` is `(True, <leaf>)`
      And `t` is unchanged
      And `t.requires_grad` is `True`

      Examples:
        | case   | description                | made by  | options               | leaf  |
        | leaf   | A leaf                     |          |                       | True  |
        | member | The result of an operation | .clone() |                       | False |
        | dtype  | A leaf in another dtype    |          | , dtype=torch.float64 | False |
        | copy   | A copy of a result         | .clone() | , copy=True           | False |

    @CPY-35.2 @needs:GRA-7 @warns:GRADIENTS_INHERITED
    Scenario: Gradients flow through another dtype
      Given `x = torch.tensor([1.0, 2.0], dtype=torch.float32, requires_grad=True)`
      When `torch.asarray(x, dtype=torch.float64).sum().backward()`
      Then `x.grad` is `[1.0, 1.0]`
      And `x.grad.dtype` is `torch.float32`
      And `x` is unchanged

  Rule: CPY-36 asarray with requires_grad=False leaves the graph

    @CPY-36.1 @needs:CPY-12 @needs:REF-2 @needs:CPY-13
    Scenario Outline: <description>
      Given `leaf = torch.tensor([1.0, 2.0], dtype=torch.float32, requires_grad=True)`
      And `t = leaf<made by>`
      When `u = torch.asarray(t, requires_grad=False<options>)`
      Then `u` is `[1.0, 2.0]`
      And `(u.requires_grad, u.is_leaf)` is `(False, True)`
      And `u` and `t` <memory>
      And `t` is unchanged

      Examples:
        | case   | description                | made by   | options               | memory               |
        | leaf   | A leaf                     |           |                       | have the same memory |
        | member | The result of an operation | .clone()  |                       | have the same memory |
        | plain  | A tensor outside the graph | .detach() |                       | have the same memory |
        | dtype  | A result in another dtype  | .clone()  | , dtype=torch.float64 | do not share memory  |
        | copy   | A copy of a result         | .clone()  | , copy=True           | do not share memory  |

    @CPY-36.2 @needs:CPY-12 @needs:REF-2
    Scenario: The source stays in the graph
      Given `leaf = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `t = leaf.clone()`
      When `u = torch.asarray(t, requires_grad=False)`
      And `u[0] = 9`
      Then `t` is `[9.0, 2.0]`
      And `(t.requires_grad, t.is_leaf)` is `(True, False)`
      And `leaf` is unchanged

  Rule: CPY-37 asarray with requires_grad=True makes a leaf over an array

    @CPY-37.1 @needs:CPY-11 @needs:CPY-14 @needs:CPY-13
    Scenario Outline: <description>
      Given `a = np.array([1.0, 2.0])`
      When `t = torch.asarray(a, requires_grad=True<options>)`
      Then `t` is `[1.0, 2.0]`
      And `(t.requires_grad, t.is_leaf)` is `(True, True)`
      And `t` and `a` <memory>
      And `a` is unchanged

      Examples:
        | case  | description             | options               | memory               |
        | plain | The memory of the array |                       | have the same memory |
        | never | Without a copy          | , copy=False          | have the same memory |
        | copy  | A copy                  | , copy=True           | do not share memory  |
        | dtype | Another dtype           | , dtype=torch.float32 | do not share memory  |

    @CPY-37.2
    Scenario: Numbers
      When `t = torch.asarray([1.0, 2.0], requires_grad=True)`
      Then `t` is `[1.0, 2.0]`
      And `(t.requires_grad, t.is_leaf)` is `(True, True)`

    @CPY-37.3
    Scenario Outline: <dtype>
      Given `a = np.array([0, 1], dtype=np.<dtype>)`
      When `t = torch.asarray(a, requires_grad=True)`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `a` is unchanged

      Examples:
        | case  | dtype |
        | int64 | int64 |
        | uint8 | uint8 |
        | bool  | bool_ |

    @CPY-37.4 @needs:CPY-11 @needs:GRA-7
    Scenario: A backward pass
      Given `a = np.array([1.0, 2.0])`
      And `t = torch.asarray(a, requires_grad=True)`
      When `t.sum().backward()`
      Then `t.grad` is `[1.0, 1.0]`
      And `t.grad` and `a` do not share memory
      And `a` is unchanged

  Rule: CPY-38 asarray with requires_grad=False takes a leaf itself out of the graph

    @CPY-38.1 @needs:CPY-12
    Scenario: The leaf requires no gradients any more
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.float32, requires_grad=True)`
      When `u = torch.asarray(t, requires_grad=False)`
      Then `(u is t, t.requires_grad, t.is_leaf)` is `(True, False, True)`
      And `t` is unchanged

    @CPY-38.2 @needs:CPY-13 @needs:CPY-14
    Scenario Outline: <description> leaves the leaf in the graph
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.float32, requires_grad=True)`
      When `u = torch.asarray(t, requires_grad=False, <option>)`
      Then `(u is t, u.requires_grad, t.requires_grad)` is `(False, False, True)`
      And `t` is unchanged

      Examples:
        | case  | description   | option              |
        | copy  | A copy        | copy=True           |
        | dtype | Another dtype | dtype=torch.float64 |

  Rule: CPY-39 asarray with requires_grad=True of a tensor

    @CPY-39.1 @needs:CPY-12
    Scenario: A tensor outside the graph becomes a leaf that requires gradients
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.float32)`
      When `u = torch.asarray(t, requires_grad=True)`
      Then `(u is t, t.requires_grad, t.is_leaf)` is `(True, True, True)`
      And `t` is unchanged

    @CPY-39.2 @needs:CPY-12 @needs:CPY-13 @needs:CPY-14
    Scenario Outline: <description>
      Given `leaf = torch.tensor([1.0, 2.0], dtype=torch.float32, requires_grad=True)`
      And `t = leaf<made by>`
      When `u = torch.asarray(t, requires_grad=True<options>)`
      Then `u` is `[1.0, 2.0]`
      And `(u is t, u.requires_grad, u.is_leaf)` is `(<itself>, True, <leaf>)`
      And `t` is unchanged

      Examples:
        | case   | description                   | made by   | options               | itself | leaf  |
        | leaf   | A leaf                        |           |                       | True   | True  |
        | member | The result of an operation    | .clone()  |                       | True   | False |
        | copy   | A copy of a result            | .clone()  | , copy=True           | False  | False |
        | dtype  | A leaf in another dtype       |           | , dtype=torch.float64 | False  | False |
        | plain  | A copy from outside the graph | .detach() | , copy=True           | False  | True  |

    @CPY-39.3
    Scenario: Integers
      Given `t = torch.tensor([1, 2])`
      When `torch.asarray(t, requires_grad=True)`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged
